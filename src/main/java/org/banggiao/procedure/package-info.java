/**
 * The domestic file of a treaty (Law 108/2016/QH13) or an international agreement (Law
 * 70/2020/QH14): its steps in the order of the law, who decides, by when. Never public, and never
 * says who is bound: that is the register's.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "kernel",
      "shell",
      "search",
      "organisation",
      "document",
      "task",
      "treaty"
    })
@org.jspecify.annotations.NullMarked
package org.banggiao.procedure;
