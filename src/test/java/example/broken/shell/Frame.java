package example.broken.shell;

/** Uses nothing; is used by the floor beneath it. */
public record Frame(String title) {}
