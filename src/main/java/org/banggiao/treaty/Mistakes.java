package org.banggiao.treaty;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.RecordRef;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Bodies;
import org.banggiao.organisation.Body;
import org.banggiao.task.NewTask;
import org.banggiao.task.OriginNames;
import org.banggiao.task.Task;
import org.banggiao.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers without an account say is wrong: each becomes a task of the department that keeps
 * the register, given by the ministry. Nobody is asked who they are.
 */
@Component
public class Mistakes implements OriginNames {

  /** Longest report, characters. */
  public static final int LONGEST = 800;

  private final Treaties treaties;
  private final Tasks tasks;
  private final Bodies bodies;

  Mistakes(Treaties treaties, Tasks tasks, Bodies bodies) {
    this.treaties = treaties;
    this.tasks = tasks;
    this.bodies = bodies;
  }

  /** Takes a report in; it stays as worded. */
  @Transactional
  public Task report(String treaty, String words) {
    Treaty t = treaties.get(treaty);
    String said = words.strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      throw Refusal.invalid("treaty.mistake", LONGEST).at("loi");
    }
    Body ministry = bodies.get(Body.MINISTRY);
    Body department = bodies.get(Body.LAW_DEPARTMENT);
    return tasks.assign(
        new NewTask(
            t.ref(),
            List.of(),
            "Kiểm tra báo lỗi của bạn đọc: " + said,
            "",
            department.id(),
            List.of(),
            null,
            null,
            "Báo lỗi của bạn đọc không đặt hạn",
            false,
            false),
        new Actor(
            0, "Bạn đọc sổ điều ước", ministry.id(), ministry.nameVi(), Set.of(Role.FOLLOW_UP)));
  }

  @Override
  public Map<RecordRef, Name> names(Collection<RecordRef> records, Actor reader) {
    List<String> ids =
        records.stream()
            .filter(r -> r.kind().equals("treaty"))
            .map(RecordRef::id)
            .distinct()
            .collect(Collectors.toList());
    Map<RecordRef, Name> names = new HashMap<>();
    treaties.all(ids).forEach(t -> names.put(t.ref(), new Name(t.title(false), t.path())));
    return names;
  }
}
