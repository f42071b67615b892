package org.banggiao.ops;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.banggiao.BangGiao;
import org.banggiao.audit.Trail;
import org.banggiao.document.Document;
import org.banggiao.document.Documents;
import org.banggiao.document.Intake;
import org.banggiao.document.Passage;
import org.banggiao.document.Receipt;
import org.banggiao.kernel.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The product in a process of its own, to be killed: looks whether everything is whole, says so,
 * then takes in documents without end and says which it has taken. Arguments: data folder, file of
 * what was acknowledged before, {@code go} to take in or {@code stop} to look only.
 */
final class CrashChild {

  /** Closes each line, so that a line cut short by the kill is not taken for a promise. */
  static final String END = " .";

  private static final Actor ACTOR = Actor.system();

  private CrashChild() {}

  public static void main(String[] args) throws Exception {
    var context =
        RunCommand.start(
            BangGiao.class,
            Map.of("server.port", 0, "bang-giao.data", args[0], "bang-giao.demo", false));
    int documents = look(context, Path.of(args[0]), Files.readAllLines(Path.of(args[1])));
    say("SOUND " + documents);
    if (args[2].equals("stop")) {
      context.close();
      return;
    }
    Documents door = context.getBean(Documents.class);
    for (int i = 0; i < 4; i++) {
      int hand = i;
      Thread.ofVirtual().start(() -> takeIn(door, hand));
    }
  }

  private static void takeIn(Documents door, int hand) {
    for (int n = 0; ; n++) {
      String mark = UUID.randomUUID().toString();
      boolean page = hand == 0;
      StringBuilder b = new StringBuilder("Thông báo kết luận " + mark + "\n");
      for (int line = 0; line < 40 + n % 200; line++) {
        b.append("Một là, đề nghị các đơn vị hoàn thành việc ").append(line).append(".\n");
      }
      b.append("Hết văn bản ").append(mark).append(".\n");
      String text =
          page
              ? "<html><body><p>" + b.toString().replace("\n", "</p><p>") + "</p></body></html>"
              : b.toString();
      Receipt receipt =
          door.receive(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              Intake.upload(mark + (page ? ".html" : ".txt")),
              ACTOR);
      say("KEPT " + receipt.document() + " " + receipt.id() + " " + mark);
    }
  }

  private static synchronized void say(String line) {
    System.out.println(line + END);
    System.out.flush();
  }

  /** Number of documents, all found whole; fails with the reason otherwise. */
  private static int look(ApplicationContext context, Path data, List<String> acknowledged)
      throws Exception {
    Documents door = context.getBean(Documents.class);
    JdbcClient db = context.getBean(JdbcClient.class);
    for (String line : acknowledged) {
      String[] part = line.split(" ", -1);
      List<Receipt> receipts = door.receipts(Long.parseLong(part[1]));
      need(
          receipts.stream()
              .anyMatch(r -> r.id() == Long.parseLong(part[2]) && r.fileName().startsWith(part[3])),
          "lost: " + line);
    }
    List<Long> ids = db.sql("select id from document.document").query(Long.class).list();
    for (long id : ids) {
      whole(door, door.get(id, ACTOR), data);
    }
    long told =
        db.sql("select count(*) from audit.entry where act = 'document.received'")
            .query(Long.class)
            .single();
    need(told == ids.size(), told + " entries of the trail tell of " + ids.size() + " documents");
    need(context.getBean(Trail.class).verify().sound(), "the trail is broken");
    return ids.size();
  }

  private static void whole(Documents door, Document d, Path data) throws Exception {
    Path file = data.resolve("files").resolve(d.sha256().substring(0, 2));
    byte[] bytes = Files.readAllBytes(file.resolve(d.sha256().substring(2)));
    String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    need(sha.equals(d.sha256()) && bytes.length == d.bytes(), "other bytes: " + d);
    need(door.receipts(d.id()).size() == 1, "without its receipt: " + d);
    String text = door.text(d.id());
    if (d.state().equals("RECEIVED")) {
      need(text.isEmpty(), "a text of a document not read: " + d);
      return;
    }
    String mark = door.receipts(d.id()).getFirst().fileName().replaceFirst("\\..*", "");
    need(d.state().equals("READ"), "not read: " + d);
    need(text.startsWith("Thông báo kết luận " + mark), "no beginning: " + d);
    need(text.strip().endsWith("Hết văn bản " + mark + "."), "no end: " + d);
    need(door.findText(d.id()).orElseThrow().chars() == text.length(), "other length: " + d);
    List<Passage> passages = door.passages(d.id());
    need(passages.stream().anyMatch(p -> p.end() >= text.strip().length()), "no passages: " + d);
  }

  private static void need(boolean so, String otherwise) throws IOException {
    if (!so) {
      throw new IOException(otherwise);
    }
  }
}
