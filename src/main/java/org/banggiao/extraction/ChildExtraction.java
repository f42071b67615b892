package org.banggiao.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.banggiao.extraction.Extraction.NotExtracted;

/**
 * One child process. Answers one request at a time; after a failure it is dead and another is
 * started. The process has a small heap, an empty environment and a time limit, so the worst a file
 * can do is cost its own reading.
 */
final class ChildExtraction implements AutoCloseable {
  private static final int OUT_OF_MEMORY_EXIT = 3;

  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;

  private ChildExtraction(Process process) {
    this.process = process;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  static ChildExtraction start(int heapMegabytes) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(ChildCommand.of(heapMegabytes));
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    // The parent's environment may hold database passwords.
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    ChildExtraction child = new ChildExtraction(builder.start());
    try {
      child.within(Duration.ofSeconds(60), child.in::readByte);
    } catch (TimeoutException | IOException dead) {
      child.close();
      throw new IOException("extraction process did not start", dead);
    }
    return child;
  }

  boolean alive() {
    return process.isAlive();
  }

  /** The answer; TIMED_OUT or DAMAGED if the child did not live to give one. */
  Extraction extract(
      boolean pictures, Path file, String name, String mediaType, ExtractionLimits limits) {
    Duration time = pictures ? limits.ocrTimeout().plusSeconds(30) : limits.timeout();
    try {
      return within(
          time,
          () -> {
            new ExtractionChild.Request(pictures, file, name, limits).write(out);
            byte[] frame = new byte[in.readInt()];
            in.readFully(frame);
            return Frames.extraction(frame);
          });
    } catch (TimeoutException late) {
      close();
      return new NotExtracted(ExtractionProblem.TIMED_OUT, mediaType, time.toSeconds() + " s");
    } catch (IOException | RuntimeException died) {
      boolean memory = exitCode() == OUT_OF_MEMORY_EXIT;
      close();
      return new NotExtracted(ExtractionProblem.DAMAGED, mediaType, memory ? "memory" : "process");
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private int exitCode() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private interface Step<T> {
    T run() throws IOException;
  }

  private <T> T within(Duration time, Step<T> step) throws IOException, TimeoutException {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Thread.ofVirtual()
        .name("extraction")
        .start(() -> {
          try {
            answer.complete(step.run());
          } catch (IOException | RuntimeException e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw new IOException("extraction process", failed.getCause());
    } catch (InterruptedException stop) {
      close();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stop);
    }
  }
}
