/** The pages and forms of {@code task}; holds no rule of the trade and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.task.web;
