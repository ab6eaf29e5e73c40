// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.Optional;

/**
 * One thing that is done for a seat, with its inverse.
 *
 * @param kind which, and thereby when
 * @param seat whose picture, keyboard or machine it is, as {@link org.hotseat.seats.room.Claims} names it; empty when
 *     it is no seat's
 * @param there what shall be so; empty when the way there does nothing about it
 * @param back what shall be so again when the transaction is taken back; empty when the way back does nothing about it
 */
public record Leg(LegKind kind, String seat, Optional<Deed> there, Optional<Deed> back) {

    /**
     * What is done in a direction.
     *
     * @param returning whether the transaction is taken back
     * @return the deed, or empty
     */
    public Optional<Deed> deed(boolean returning) {
        return returning ? back : there;
    }

    /**
     * What it is about.
     *
     * @return the name of the subject of its deeds, empty for a leg without any
     */
    public String subject() {
        return there.or(() -> back).map(Deed::subject).orElse("");
    }
}
