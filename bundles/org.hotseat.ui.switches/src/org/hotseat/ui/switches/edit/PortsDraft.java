// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.protocol.op.SwitchLive;
import org.hotseat.protocol.op.SwitchLive.LayerLive;
import org.hotseat.state.matrix.SwitchRecord;
import org.hotseat.state.matrix.SwitchRecord.Plug;

/** What is plugged into a switch, while it is edited. On the window's thread. */
final class PortsDraft {

    private static final int LONGEST = 200;

    private final SwitchRecord base;
    private final Map<String, PortRow> rows = new LinkedHashMap<>();

    /**
     * All ports that the device has or the record names.
     *
     * @param base as it is known
     * @param live what the device tells; empty while it tells nothing, and then nothing is said to be missing
     */
    PortsDraft(SwitchRecord base, Optional<SwitchLive> live) {
        this.base = base;
        for (LayerLive layer : live.map(SwitchLive::layers).orElse(List.of())) {
            layer.outputs().forEach(one -> rows.putIfAbsent("out " + one.output(), new PortRow(false, one.output(), one
                    .label(), "", "", true)));
            layer.inputs().forEach(one -> rows.putIfAbsent("in " + one.input(), new PortRow(true, one.input(), one
                    .label(), "", "", true)));
        }
        boolean told = !rows.isEmpty();
        base.outputs().forEach(plug -> known(false, plug, told));
        base.inputs().forEach(plug -> known(true, plug, told));
    }

    private void known(boolean input, Plug plug, boolean told) {
        PortRow bare = new PortRow(input, plug.port(), "", "", "", !told);
        rows.merge(bare.key(), bare.named(plug.name()).plugged(plug.at()), (there, mine) -> there.named(plug.name())
                .plugged(plug.at()));
    }

    List<PortRow> rows() {
        return List.copyOf(rows.values());
    }

    void put(PortRow row) {
        rows.put(row.key(), row);
    }

    /**
     * What is wrong.
     *
     * @return a sentence that says what to do; empty when it can be saved
     */
    Optional<String> fault() {
        Map<String, PortRow> names = new LinkedHashMap<>();
        Map<String, PortRow> things = new LinkedHashMap<>();
        for (PortRow row : rows.values()) {
            String name = row.name().strip();
            String side = row.input() ? Messages.sideInput : Messages.sideOutput;
            if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
                return Optional.of(NLS.bind(Messages.portNameOdd, side, row.port()));
            }
            PortRow twin = name.isEmpty() ? null : names.put(row.input() + name, row);
            if (twin != null) {
                return Optional.of(NLS.bind(Messages.portNameTwice, new Object[] { side, twin.port(), row.port(),
                    name }));
            }
            PortRow other = row.at().isEmpty() ? null : things.put(row.input() + row.at(), row);
            if (other != null) {
                return Optional.of(NLS.bind(Messages.pluggedTwice, new Object[] { side, other.port(), row.port() }));
            }
        }
        return Optional.empty();
    }

    /** What the cluster shall know. */
    SwitchRecord record() {
        return new SwitchRecord(base.id(), base.name(), base.protocol(), base.address(), base.port(), base.carries(),
                base.user(), plugs(base.inputs(), true), plugs(base.outputs(), false));
    }

    /** Those that stay keep their places, so that what was not changed is equal. */
    private List<Plug> plugs(List<Plug> before, boolean input) {
        List<Plug> all = new ArrayList<>();
        before.forEach(was -> Optional.ofNullable(rows.get((input ? "in " : "out ") + was.port())).flatMap(
                PortRow::plug).ifPresent(all::add));
        rows.values().stream().filter(row -> row.input() == input && before.stream().noneMatch(was -> was.port().equals(
                row.port()))).forEach(row -> row.plug().ifPresent(all::add));
        return all;
    }

    /** The same edits over what somebody else has saved meanwhile. */
    PortsDraft over(SwitchRecord next, Optional<SwitchLive> live) {
        PortsDraft there = new PortsDraft(next, live);
        PortsDraft was = new PortsDraft(base, live);
        rows.forEach((key, row) -> {
            if (!Optional.of(row).equals(Optional.ofNullable(was.rows.get(key)))) {
                there.rows.put(key, row);
            }
        });
        return there;
    }
}
