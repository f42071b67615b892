package org.banggiao.ingest;

import java.util.List;
import java.util.Map;

/**
 * What a file would bring.
 *
 * @param columns of a table
 * @param mapping field to column, as it stands
 * @param first the first ten lines as read
 */
public record Preview(List<String> columns, Map<String, String> mapping, List<Line> first) {}
