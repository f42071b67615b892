/** Broken example. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "shell"})
package example.broken.audit;
