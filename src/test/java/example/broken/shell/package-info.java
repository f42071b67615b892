/** Broken example. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package example.broken.shell;
