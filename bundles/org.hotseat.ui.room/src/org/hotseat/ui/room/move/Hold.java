// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.move;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hotseat.ui.room.plan.Outlook;
import org.hotseat.ui.room.plan.SeatPreview;

/**
 * A thing held by hand, and what is known of the places to let it go. Immutable: every step gives another one, so that
 * giving up leaves nothing behind.
 *
 * @param thing a SeatId, HostId or MachineId
 * @param target below it; empty for nothing
 * @param outlook what previews are planned on; empty until it is there
 * @param known what letting go over each target would mean, as far as it was computed
 */
record Hold(Object thing, Optional<Object> target, Optional<Outlook> outlook, Map<Object, Answer> known) {

    /** Copies the map. */
    Hold {
        known = Map.copyOf(known);
    }

    /**
     * What letting go over a target would mean.
     *
     * @param preview empty when it asks for nothing
     * @param why it asks for nothing; may be empty
     */
    record Answer(Optional<SeatPreview> preview, String why) {

        /** Why it cannot be let go there. */
        Optional<String> obstacle() {
            return preview.isPresent() ? preview.get().obstacle() : Optional.of(why);
        }
    }

    static Hold pickUp(Object thing) {
        return new Hold(thing, Optional.empty(), Optional.empty(), Map.of());
    }

    Hold over(Optional<Object> other) {
        return new Hold(thing, other.filter(one -> !one.equals(thing)), outlook, known);
    }

    Hold with(Outlook there) {
        return new Hold(thing, target, Optional.of(there), known);
    }

    Hold with(Object place, Answer answer) {
        Map<Object, Answer> more = new HashMap<>(known);
        more.put(place, answer);
        return new Hold(thing, target, outlook, more);
    }

    /** What letting go here would mean; empty while it is not known, and over nothing. */
    Optional<Answer> answer() {
        return target.flatMap(one -> Optional.ofNullable(known.get(one)));
    }

    /** What can be let go here. */
    Optional<SeatPreview> fits() {
        return answer().flatMap(Answer::preview).filter(one -> one.obstacle().isEmpty());
    }

    /** Where it cannot be let go, with the reason. */
    Map<Object, String> unfit() {
        Map<Object, String> reasons = new HashMap<>();
        known.forEach((place, answer) -> answer.obstacle().ifPresent(why -> reasons.put(place, why)));
        return reasons;
    }
}
