package org.banggiao.shell;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Work longer than two seconds: runs in the background, its progress is kept in the database, and
 * the person may leave its page.
 */
@Component
public class Jobs {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  /** Told by the work as it goes on. */
  public interface Progress {
    void of(int done, int total);
  }

  /** The work; returns the address of its result, or empty. */
  public interface Work {
    String run(Progress progress) throws Exception;
  }

  /**
   * @param state RUNNING, DONE, FAILED or LOST (the process ended before the work did)
   * @param result address of what came of it
   * @param message what went wrong, as a message key
   */
  public record Job(
      long id,
      String title,
      long owner,
      String state,
      int done,
      int total,
      String result,
      String message) {}

  private final JdbcClient db;
  private final InstantSource clock;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  Jobs(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Starts the work and returns its number; the page is {@code /ban/viec-chay/{id}}. */
  public long start(String title, Actor owner, Work work) {
    long id =
        db.sql(
                "insert into shell.job (title, owner, started) values (:title, :owner, :now)"
                    + " returning id")
            .param("title", title)
            .param("owner", owner.person())
            .param("now", java.sql.Timestamp.from(clock.instant()))
            .query(Long.class)
            .single();
    var unused = workers.submit(() -> run(id, work));
    return id;
  }

  public Job get(long id, Actor reader) {
    return find(id)
        .filter(j -> j.owner() == reader.person())
        .orElseThrow(() -> Refusal.absent("absent"));
  }

  public List<Job> list(Actor reader) {
    return db.sql("select * from shell.job where owner = :owner order by id desc limit 50")
        .param("owner", reader.person())
        .query(Job.class)
        .list();
  }

  private Optional<Job> find(long id) {
    return db.sql("select * from shell.job where id = :id")
        .param("id", id)
        .query(Job.class)
        .optional();
  }

  private void run(long id, Work work) {
    try {
      String result = work.run((done, total) -> progress(id, done, total));
      end(id, "DONE", result, "");
    } catch (Refusal refusal) {
      end(id, "FAILED", "", "refusal." + refusal.code());
    } catch (Exception e) {
      LOG.error("job {} failed", id, e);
      end(id, "FAILED", "", "job.fault");
    }
  }

  private void progress(long id, int done, int total) {
    db.sql("update shell.job set done = :done, total = :total where id = :id")
        .param("done", done)
        .param("total", total)
        .param("id", id)
        .update();
  }

  private void end(long id, String state, String result, String message) {
    db.sql(
            "update shell.job set state = :state, result = :result, message = :message, ended ="
                + " :now where id = :id")
        .param("state", state)
        .param("result", result)
        .param("message", message)
        .param("now", java.sql.Timestamp.from(clock.instant()))
        .param("id", id)
        .update();
  }

  /** At start-up: what was running when the process ended is lost, and says so. */
  @org.springframework.context.event.EventListener(
      org.springframework.boot.context.event.ApplicationReadyEvent.class)
  void markLost() {
    db.sql("update shell.job set state = 'LOST' where state = 'RUNNING'").update();
  }
}
