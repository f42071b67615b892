package org.banggiao.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the actions of a file. */
final class ActionsJson {
  private final People people;
  private final Located file;
  private final List<Problem> problems;
  private final List<Action> actions = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  ActionsJson(People people, Located file, List<Problem> problems) {
    this.people = people;
    this.file = file;
    this.problems = problems;
  }

  List<Action> read() {
    int i = 0;
    List<JsonNode> all = file.list("actions");
    for (JsonNode node : all) {
      Located a = file.child(node, "actions[" + i + "]");
      one(a, i++);
      a.done();
    }
    return actions;
  }

  private void one(Located a, int i) {
    String written = a.text("kind", "action", "type");
    ActionKind kind = written == null ? null : KindNames.find(written);
    if (kind == null) {
      throw Located.fault(
          a.at("kind"),
          written == null ? "∅" : '"' + written + '"',
          "signature, ratification, accession, …"
              + Located.near(written == null ? "" : written, names()));
    }
    String target = a.text("target", "of", "to", "corrects", "objects_to", "accepts", "withdraws");
    if (kind == ActionKind.DENUNCIATION && target != null) {
      kind = ActionKind.WITHDRAWAL_OF;
    }
    if (kind == ActionKind.OBJECTION && written != null && written.contains("accession")) {
      kind = ActionKind.OBJECTION_TO_ACCESSION;
    }
    String id = a.text("id");
    List<String> actors = actors(a, kind);
    for (String actor : actors) {
      String own = id == null ? "actions[" + i + "]" : id;
      own = actors.size() > 1 ? own + ":" + actor : own;
      if (!ids.add(own)) {
        problems.add(new Problem("same_id", a.path, true, "the id " + own + " is used twice"));
        own = own + "@" + i;
        ids.add(own);
      }
      actions.add(action(a, kind, act(a, own, actor), target));
    }
  }

  private static Set<String> names() {
    Set<String> all = new HashSet<>();
    for (ActionKind k : ActionKind.values()) {
      all.add(k.name().toLowerCase(java.util.Locale.ROOT));
    }
    return all;
  }

  private List<String> actors(Located a, ActionKind kind) {
    List<String> actors = new ArrayList<>();
    for (JsonNode node : a.list("actor", "actors", "by", "party", "participant", "state")) {
      if (!node.isString()) {
        throw Located.fault(a.at("actor"), Located.shown(node), "\"VN\"");
      }
      actors.add(people.id(node.asString()));
    }
    if (!actors.isEmpty()) {
      return actors;
    }
    boolean ofAll =
        kind == ActionKind.TERMINATION
            || kind == ActionKind.SUSPENSION
            || kind == ActionKind.RESUMPTION
            || kind == ActionKind.CORRECTION;
    if (ofAll) {
      return List.of("");
    }
    if (kind == ActionKind.EXCHANGE || kind.signs()) {
      return List.copyOf(people.all.keySet());
    }
    throw Located.fault(a.at("actor"), "∅", "\"VN\"");
  }

  private Act act(Located a, String id, String actor) {
    PartialDate received = a.date("received", "date_received");
    PartialDate deposited =
        a.date("deposited", "date", "date_deposit", "deposit", "on", "date_deposited");
    PartialDate effective = a.date("effective", "date_effective", "effect", "effective_from");
    LocalDate known = knownDay(a);
    return new Act(
        id,
        actor,
        deposited,
        received,
        a.date("notified", "date_notified"),
        a.date("sent", "date_sent", "dated"),
        effective,
        known,
        a.text("territory"),
        a.day("stated", "stated_in_force", "stated_effect", "depositary_in_force"));
  }

  private static @Nullable LocalDate knownDay(Located a) {
    return a.day("known", "known_on", "knownOn", "recorded");
  }

  private Action action(Located a, ActionKind kind, Act act, @Nullable String target) {
    String to = a.text("", List.of("article", "articles", "provisions", "text"));
    return switch (kind) {
      case INITIALLING -> new Action.Initialling(act);
      case SIGNATURE, DEFINITIVE_SIGNATURE, SIGNATURE_AD_REFERENDUM ->
          new Action.Signature(act, signature(a, kind));
      case RESERVATION -> new Action.Reservation(act, to, a.date("confirmed"));
      case DECLARATION -> new Action.Declaration(act, to);
      case OBJECTION, ACCEPTANCE_OF_RESERVATION, OBJECTION_TO_ACCESSION, ACCEPTANCE_OF_ACCESSION ->
          new Action.Answer(
              act,
              kind,
              target(
                  a,
                  target,
                  kind == ActionKind.OBJECTION_TO_ACCESSION
                      || kind == ActionKind.ACCEPTANCE_OF_ACCESSION),
              a.flag(
                  "opposes_entry",
                  "opposes",
                  "precludes_entry",
                  "opposes_entry_into_force",
                  "opposing_entry_into_force"));
      case WITHDRAWAL_OF -> new Action.WithdrawalOf(act, target(a, target, false));
      case TERRITORIAL_APPLICATION, TERRITORIAL_END -> {
        if (act.territory() == null) {
          throw Located.fault(a.at("territory"), "∅", "\"…\"");
        }
        yield new Action.Territorial(act, kind);
      }
      case PROVISIONAL_APPLICATION, PROVISIONAL_END -> new Action.Provisionally(act, kind);
      case DENUNCIATION, REVOCATION_OF_CONSENT, REVOCATION_OF_SIGNATURE, NON_RENEWAL, TERMINATION ->
          new Action.Leaving(act, kind);
      case SUSPENSION, RESUMPTION -> new Action.Suspending(act, kind);
      case AMENDMENT_ACCEPTANCE, AMENDMENT_OBJECTION ->
          new Action.OnAmendment(act, kind, a.text("", List.of("amendment")));
      case CORRECTION -> {
        String now = a.text("kind_now", "new_kind");
        ActionKind kindNow = now == null ? null : KindNames.find(now);
        if (now != null && kindNow == null) {
          throw Located.fault(a.at("kind_now"), '"' + now + '"', "ratification, …");
        }
        yield new Action.Correction(
            act, target(a, target, false), kindNow, a.flag("struck", "void", "deleted", "strike"));
      }
      default -> new Action.Consent(act, kind);
    };
  }

  private static ActionKind signature(Located a, ActionKind kind) {
    String form = a.text("form");
    if (form == null) {
      return kind;
    }
    return switch (form.toLowerCase(java.util.Locale.ROOT).replace('_', ' ')) {
      case "definitive" -> ActionKind.DEFINITIVE_SIGNATURE;
      case "ad referendum" -> ActionKind.SIGNATURE_AD_REFERENDUM;
      case "subject to ratification", "simple" -> ActionKind.SIGNATURE;
      default ->
          throw Located.fault(
              a.at("form"), '"' + form + '"', "definitive, ad_referendum, subject_to_ratification");
    };
  }

  private String target(Located a, @Nullable String target, boolean participant) {
    if (target == null) {
      throw Located.fault(a.at("target"), "∅", "id");
    }
    return participant ? people.id(target) : target;
  }
}
