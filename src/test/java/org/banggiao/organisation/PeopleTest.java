package org.banggiao.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Refusal;
import org.banggiao.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PeopleTest {

  @Autowired private People people;
  @Autowired private Actors actors;

  private Actor administrator() {
    return actors.of("QUAN-TRI", Role.ADMINISTRATOR);
  }

  @Test
  void nobodyIsAdministratorAndAuditorAtOnceWhicheverComesFirst() {
    long id = account("hai-vai");
    long body = actors.body("QUAN-TRI").id();
    people.give(id, body, Role.AUDITOR, administrator());
    assertThatThrownBy(() -> people.give(id, body, Role.ADMINISTRATOR, administrator()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("account.admin.auditor");
    Holding held = people.holdings(id).getFirst();
    people.take(id, held.id(), administrator());
    people.give(id, body, Role.ADMINISTRATOR, administrator());
    assertThatThrownBy(() -> people.give(id, body, Role.AUDITOR, administrator()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aRoleTakenIsGoneToday() {
    long id = account("thu-vai");
    people.give(id, actors.body("QUAN-TRI").id(), Role.OFFICER, administrator());
    assertThat(people.actor(id, 0))
        .hasValueSatisfying(a -> assertThat(a.has(Role.OFFICER)).isTrue());
    people.take(id, people.holdings(id).getFirst().id(), administrator());
    assertThat(people.actor(id, 0)).hasValueSatisfying(a -> assertThat(a.roles()).isEmpty());
  }

  @Test
  void aDisabledAccountIsNobodyAndNobodyDisablesThemselves() {
    long id = account("ngung-dung");
    people.disable(id, administrator());
    assertThat(people.actor(id, 0)).isEmpty();
    people.enable(id, administrator());
    assertThat(people.actor(id, 0)).isPresent();
    Actor self = administrator();
    assertThatThrownBy(() -> people.disable(self.person(), self)).isInstanceOf(Refusal.class);
  }

  @Test
  void onesOwnPasswordChangesOnlyWithTheCurrentOne() {
    Actor officer = actors.officerOf("DOI-MAT-KHAU");
    assertThatThrownBy(() -> people.changePassword("không phải", "mot-mat-khau-moi", officer))
        .hasMessageContaining("account.current");
    for (String guessed : List.of("a".repeat(200), "qwertyuiop12", "password2026")) {
      assertThatThrownBy(() -> people.changePassword(Actors.PASSWORD, guessed, officer))
          .hasMessageContaining("account.password.guessed");
    }
    assertThatThrownBy(() -> people.changePassword(Actors.PASSWORD, "ngắn", officer))
        .hasMessageContaining("account.password[");
    people.changePassword(Actors.PASSWORD, "mot-mat-khau-moi", officer);
    people.changePassword("mot-mat-khau-moi", Actors.PASSWORD, officer);
  }

  @Test
  void onlyAnAdministratorChangesAccounts() {
    Actor officer = actors.officerOf("DOI-MAT-KHAU");
    long id = account("khong-dung-toi");
    assertThatThrownBy(() -> people.list(officer)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> people.resetPassword(id, "mot-mat-khau-moi", officer))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> people.endSessions(id, officer)).isInstanceOf(Refusal.class);
  }

  private long account(String login) {
    return people
        .find(login)
        .orElseGet(() -> people.add(login, "Người thử", "mat-khau-ban-dau", false, administrator()))
        .id();
  }
}
