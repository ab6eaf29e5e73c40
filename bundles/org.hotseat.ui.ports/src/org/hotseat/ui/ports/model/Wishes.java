// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.MachineId;
import org.hotseat.protocol.op.PortLive;
import org.hotseat.ui.look.StateMark;

/** Changes of ports that nobody has carried out yet, in the order in which they were made. On the window's thread. */
public final class Wishes {

    private final Map<PortPlace, Wish> all = new LinkedHashMap<>();

    /**
     * A change.
     *
     * @param machine that the port shall belong to; empty for nobody
     * @param refused why it did not come about when it was carried out; empty before
     */
    public record Wish(Optional<MachineId> machine, String refused) {
    }

    /**
     * What speaks against a change.
     *
     * @param mark ERROR when it cannot be carried out, WARNING when it should be looked at, DONE when nothing does
     * @param words for people
     */
    public record Check(StateMark mark, String words) {

        /**
         * Whether it can be carried out.
         *
         * @return false for an error
         */
        public boolean isPossible() {
            return mark != StateMark.ERROR;
        }
    }

    /**
     * A port shall belong to somebody. Whose it is already is no change.
     *
     * @param row the port
     * @param machine empty for nobody
     */
    public void want(PortRow row, Optional<MachineId> machine) {
        if (row.owner().equals(machine)) {
            all.remove(row.place());
        } else {
            all.put(row.place(), new Wish(machine, ""));
        }
    }

    /**
     * Gives a change up.
     *
     * @param place of the port
     * @return whether there was one
     */
    public boolean drop(PortPlace place) {
        return all.remove(place) != null;
    }

    /** Gives all of them up. */
    public void clear() {
        all.clear();
    }

    /**
     * A change was not done; it stays, with the reason.
     *
     * @param place of the port
     * @param why for people
     */
    public void refused(PortPlace place, String why) {
        all.computeIfPresent(place, (same, wish) -> new Wish(wish.machine(), why));
    }

    /**
     * Forgets those that have come about, whoever did it.
     *
     * @param panel as it is now
     */
    public void settle(Panel panel) {
        panel.ports().forEach(row -> Optional.ofNullable(all.get(row.place())).filter(wish -> wish.machine().equals(row
                .owner())).ifPresent(wish -> all.remove(row.place())));
    }

    /**
     * All of them.
     *
     * @return in the order in which they were made; a copy
     */
    public Map<PortPlace, Wish> all() {
        return new LinkedHashMap<>(all);
    }

    /**
     * Whether all can be carried out.
     *
     * @param panel as it is now
     * @return false as soon as one cannot, and when there is none
     */
    public boolean arePossible(Panel panel) {
        return !all.isEmpty() && all.entrySet().stream().allMatch(one -> check(panel, one.getKey(), one.getValue()
                .machine()).isPossible());
    }

    /**
     * What speaks against a change, as far as it can be known before it is carried out.
     *
     * @param panel as it is now
     * @param place of the port
     * @param machine that it shall belong to; empty for nobody
     * @return DONE when nothing does
     */
    public static Check check(Panel panel, PortPlace place, Optional<MachineId> machine) {
        Optional<PortRow> port = panel.port(place);
        if (port.isEmpty()) {
            return new Check(StateMark.ERROR, NLS.bind(Messages.noPort, place));
        }
        Optional<Card> card = machine.flatMap(panel::card);
        if (machine.isPresent() && card.filter(Card::taken).isEmpty()) {
            return new Check(StateMark.ERROR, NLS.bind(Messages.cannotTake, card.map(Card::name).orElse(machine.get()
                    .toString())));
        }
        PortRow row = port.get();
        if (row.owner().isPresent() && !row.owner().equals(machine)) {
            boolean used = row.live().filter(PortLive::connected).isPresent();
            return new Check(StateMark.WARNING, NLS.bind(used ? Messages.cutsOff : Messages.takenFrom, row.machine()));
        }
        if (row.live().isEmpty()) {
            return new Check(StateMark.WARNING, NLS.bind(Messages.laterBoard, place.board()));
        }
        return row.live().get().line().present() ? new Check(StateMark.DONE, Messages.nothingAgainst)
                : new Check(StateMark.WARNING, row.live().get().line().text());
    }
}
