package org.banggiao.extraction;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Main class of the child process: answers one request after another on standard input and output,
 * and ends when its parent does. It knows no database, no password and no network.
 */
public final class ExtractionChild {
  /** First word on the command line of the product's jar that leads here. */
  public static final String COMMAND = "extract-child";

  private ExtractionChild() {}

  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // Whatever a library prints must not fall into the answers.
    System.setOut(System.err);
    java.util.logging.LogManager.getLogManager().reset();
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      // Libraries complain at length about broken files; nobody would read it.
      context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }
    serve(in, out);
  }

  static void serve(DataInputStream in, DataOutputStream out) throws IOException {
    out.writeByte(1);
    out.flush();
    while (true) {
      Request request;
      try {
        request = Request.read(in);
      } catch (EOFException parentGone) {
        return;
      }
      Extraction answer =
          request.pictures
              ? Pictures.extract(request.file, request.name, request.limits)
              : FormatReaders.extract(request.file, request.name, request.limits);
      byte[] frame = Frames.bytes(answer);
      out.writeInt(frame.length);
      out.write(frame);
      out.flush();
    }
  }

  /** One file to read; {@code pictures} asks for optical reading. */
  record Request(boolean pictures, Path file, String name, ExtractionLimits limits) {
    void write(DataOutputStream out) throws IOException {
      out.writeBoolean(pictures);
      Frames.text(out, file.toAbsolutePath().toString());
      Frames.text(out, name);
      out.writeLong(limits.maxBytes());
      out.writeInt(limits.maxPages());
      out.writeInt(limits.maxTextLength());
      out.writeLong(limits.maxUnpackedBytes());
      out.writeInt(limits.maxArchiveEntries());
      out.writeLong(limits.timeout().toMillis());
      out.writeLong(limits.ocrTimeout().toMillis());
      out.writeInt(limits.maxOcrPages());
      out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
      return new Request(
          in.readBoolean(),
          Path.of(Frames.text(in)),
          Frames.text(in),
          new ExtractionLimits(
              in.readLong(),
              in.readInt(),
              in.readInt(),
              in.readLong(),
              in.readInt(),
              Duration.ofMillis(in.readLong()),
              Duration.ofMillis(in.readLong()),
              in.readInt(),
              0,
              0));
    }
  }
}
