package org.banggiao.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.banggiao.document.Document;
import org.banggiao.document.DocumentList;
import org.banggiao.document.Documents;
import org.banggiao.kernel.Actor;
import org.banggiao.shell.Csv;
import org.banggiao.shell.ListQuery;
import org.banggiao.shell.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of documents, as a page, a CSV and a JSON file. */
@Controller
class DocumentListPages {

  private final Documents documents;
  private final DocumentList list;

  DocumentListPages(Documents documents, DocumentList list) {
    this.documents = documents;
    this.list = list;
  }

  @GetMapping("/van-ban")
  String list(HttpServletRequest request, Actor actor, Model model) {
    model.addAttribute("rows", documents.list(query(request), actor));
    model.addAttribute("types", list.types());
    model.addAttribute("issuers", list.issuers());
    return "document/list";
  }

  @GetMapping("/van-ban.csv")
  ResponseEntity<byte[]> csv(HttpServletRequest request, Actor actor, Page page) {
    return Csv.file(
        page,
        "van-ban",
        List.of(
            "id",
            "title",
            "type",
            "symbol",
            "issuer",
            "issuedOn",
            "language",
            "urgency",
            "state",
            "confirmed",
            "invented",
            "receivedAt",
            "sha256",
            "mediaType",
            "bytes"),
        documents.export(query(request), actor).stream()
            .map(d ->
                Arrays.asList(
                    (Object) d.id(),
                    d.title(),
                    d.typeName(),
                    d.symbol(),
                    d.issuer(),
                    d.issuedOn(),
                    page.t("document.language." + d.language()),
                    d.urgency(),
                    page.t("document.state." + d.state()),
                    yes(page, d.confirmed()),
                    yes(page, d.invented()),
                    d.receivedAt(),
                    d.sha256(),
                    d.mediaType(),
                    d.bytes()))
            .toList());
  }

  private static String yes(Page page, boolean so) {
    return so ? page.t("csv.yes") : "";
  }

  @GetMapping("/van-ban.json")
  @ResponseBody
  List<Document> json(HttpServletRequest request, Actor actor) {
    return documents.export(query(request), actor);
  }

  private static ListQuery query(HttpServletRequest request) {
    return ListQuery.of(request, DocumentList.FILTERS, DocumentList.sorts());
  }
}
