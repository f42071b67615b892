/** Broken example. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package example.broken.kernel;
