/** The pages, files and programming interface of {@code treaty}; holds no rule and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.treaty.web;
