// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seats.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Gathers consequences while a plan is made. */
final class Notes {

    private final boolean failover;
    private final List<Consequence> told = new ArrayList<>();

    Notes(boolean failover) {
        this.failover = failover;
    }

    void tell(Effect effect, String subject, Object... arguments) {
        told.add(new Consequence(effect.severity(failover), effect, subject,
                Stream.of(arguments).map(Object::toString).toList()));
    }

    /** The heaviest first, each once. */
    List<Consequence> sorted() {
        return told.stream().distinct().sorted(Comparator.comparing(Consequence::severity).reversed()).toList();
    }
}
