// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.paint;

import java.util.Map;
import java.util.Optional;

/**
 * What stands out of a drawing. Things are SeatIds, HostIds and MachineIds. Immutable.
 *
 * @param selected by a person; empty for nothing
 * @param focus where the keyboard is; empty while it is elsewhere
 * @param held what a person has in hand
 * @param target over which it is held
 * @param unfit where it cannot be let go, each with the reason
 */
public record Glow(Optional<Object> selected, Optional<Object> focus, Optional<Object> held, Optional<Object> target,
        Map<Object, String> unfit) {

    /** Nothing stands out. */
    public static final Glow NONE = new Glow(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Map.of());

    private static final double DRAGGED = 0.45;
    private static final double UNFIT = 0.7;

    /** Copies the map. */
    public Glow {
        unfit = Map.copyOf(unfit);
    }

    /**
     * The same with something else selected.
     *
     * @param thing what
     * @param keyboard whether the keyboard is there
     * @return a copy
     */
    public Glow selecting(Optional<Object> thing, boolean keyboard) {
        return new Glow(thing, keyboard ? thing : Optional.empty(), held, target, unfit);
    }

    /**
     * The same with something in hand.
     *
     * @param thing what; empty for nothing
     * @param over which thing it is held
     * @param reasons where it cannot be let go
     * @return a copy
     */
    public Glow holding(Optional<Object> thing, Optional<Object> over, Map<Object, String> reasons) {
        return new Glow(selected, focus, thing, over, reasons);
    }

    /**
     * How strong a thing is drawn.
     *
     * @param thing a SeatId, HostId or MachineId
     * @return 1 full; less for what is in hand, and for what cannot take it
     */
    public double strength(Object thing) {
        return held.filter(thing::equals).isPresent() ? DRAGGED : unfit.containsKey(thing) ? UNFIT : 1;
    }

    /** Whether something is held over the thing, which takes it. */
    boolean takes(Object thing) {
        return target.filter(thing::equals).isPresent() && !unfit.containsKey(thing);
    }
}
