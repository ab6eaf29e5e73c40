// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.session.Session;
import org.hotseat.ui.look.StateMark;

/**
 * A side of machines that a bundle of its own knows all about, such as their protection; shown wherever machines are:
 * as a page of their editor and among their properties. Contributed by the extension point {@code
 * org.hotseat.ui.machineAspects}, made once. On the window's thread.
 */
public interface MachineAspect {

    /**
     * What it is about.
     *
     * @return one or two words
     */
    String title();

    /**
     * What is to be said of a machine in a few rows.
     *
     * @param session the open cluster
     * @param machine which
     * @param now wall time
     * @return from top to bottom; empty for nothing
     */
    List<Fact> facts(Session session, MachineId machine, Instant now);

    /**
     * Makes the page of a machine; it follows the machine by itself until its control is disposed.
     *
     * @param parent fills it
     * @param session the open cluster
     * @param machine which
     * @return the page
     */
    Control page(Composite parent, Session session, MachineId machine);

    /**
     * One row.
     *
     * @param id names it among its like
     * @param label what it is
     * @param value with its unit; "–" for none
     * @param mark shape before the value
     */
    record Fact(String id, String label, String value, Optional<StateMark> mark) {

        /**
         * Without a shape.
         *
         * @param id names it
         * @param label what it is
         * @param value with its unit
         */
        public Fact(String id, String label, String value) {
            this(id, label, value, Optional.empty());
        }
    }
}
