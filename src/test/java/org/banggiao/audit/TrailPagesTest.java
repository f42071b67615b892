package org.banggiao.audit;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.banggiao.ProductTest;
import org.banggiao.kernel.Actor;
import org.banggiao.kernel.Role;
import org.banggiao.organisation.Account;
import org.banggiao.organisation.Actors;
import org.banggiao.organisation.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class TrailPagesTest {

  @Autowired private MockMvc web;
  @Autowired private Actors actors;
  @Autowired private People people;

  @Test
  void anAuditorFollowsOneRecordAndOnePerson() throws Exception {
    Actor auditor = actors.of("KIEM-TOAN", Role.AUDITOR);
    Actor administrator = actors.of("KIEM-TOAN-QT", Role.ADMINISTRATOR);
    Account account = people.add("theo-doi-1", "Theo dõi", "mat-khau-ban-dau", true, administrator);
    people.give(account.id(), actors.body("KIEM-TOAN").id(), Role.READER, administrator);
    String record = "account:" + account.id();
    web.perform(get("/nhat-ky?xep=luc&ho-so=" + record).with(actors.as(auditor)))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Thêm tài khoản"),
                        containsString("Giao vai trò"),
                        containsString("theo-doi-1"),
                        containsString("Người của KIEM-TOAN-QT"))));
    web.perform(
            get("/nhat-ky.json?viec=account.added&nguoi=" + actors.login(administrator))
                .with(actors.as(auditor)))
        .andExpect(jsonPath("$", hasSize(1)))
        .andExpect(jsonPath("$[0].subject").value(record))
        .andExpect(jsonPath("$[0].details.login").value("theo-doi-1"));
    web.perform(get("/nhat-ky.csv?ho-so=" + record).with(actors.as(auditor)))
        .andExpect(content().string(containsString("account.role-given," + record)));
    web.perform(
            get("/nhat-ky.json?ho-so=account&tu=2020-01-01&den=2020-12-31")
                .with(actors.as(auditor)))
        .andExpect(jsonPath("$", hasSize(0)));
    web.perform(get("/nhat-ky?tu=hôm qua").with(actors.as(auditor))).andExpect(status().is(422));
  }
}
