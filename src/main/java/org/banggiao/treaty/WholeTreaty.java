package org.banggiao.treaty;

import java.util.List;

/**
 * Everything the register knows of a treaty but its texts.
 *
 * @param former ids under which it was or is elsewhere known
 * @param actions that stand; empty on the way in, where they are taken one by one
 * @param standings worked out from them; empty on the way in
 */
public record WholeTreaty(
    Treaty treaty,
    List<String> former,
    List<Member> members,
    List<Relation> relations,
    List<TreatyAction> actions,
    List<Standing> standings) {}
