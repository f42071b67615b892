/**
 * Running the product: commands, the embedded database, demonstration data, import and export. May
 * use every module; no module uses it.
 */
@org.jspecify.annotations.NullMarked
package org.banggiao.ops;
