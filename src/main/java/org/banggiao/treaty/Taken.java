package org.banggiao.treaty;

import java.util.List;

/**
 * What came of acts taken over.
 *
 * @param added rows that are new
 * @param unanswered acts that answer one that is not there or cannot be answered so: not taken
 */
public record Taken(int added, List<Taking> unanswered) {}
