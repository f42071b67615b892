/** The pages of {@code partner}, open to everyone; holds no rule of the trade and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.partner.web;
