// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.upkeep;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.RowColumn;

/**
 * A machine of a host in maintenance. Immutable.
 *
 * @param id which
 * @param order its turn
 * @param name of the machine
 * @param mark how it stands
 * @param target name of the host that it goes to, or is on; "–" for none
 * @param words what becomes of it, and why
 */
record UpkeepRow(MachineId id, int order, String name, StateMark mark, String target, String words) {

    private static final int NAME = 130;
    private static final int HOST = 110;
    private static final int WORDS = 400;

    static List<RowColumn<UpkeepRow>> columns() {
        return List.of(
                RowColumn.<UpkeepRow>of("machine", Messages.colMachine, NAME, UpkeepRow::name)
                        .withIcon(row -> Optional.of(Icon.MACHINE))
                        .sortedBy(Comparator.comparingInt(UpkeepRow::order)),
                RowColumn.<UpkeepRow>of("target", Messages.colTarget, HOST, UpkeepRow::target),
                RowColumn.<UpkeepRow>of("state", Messages.colState, WORDS, UpkeepRow::words)
                        .withMark(row -> Optional.of(row.mark())));
    }
}
