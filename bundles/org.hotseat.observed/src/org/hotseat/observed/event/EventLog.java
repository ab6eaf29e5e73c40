// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event;

import java.util.List;
import java.util.function.Consumer;

import org.hotseat.base.work.Subscription;

/** The events of a session, newest last, the last 10,000 of them; kept on disk between starts. Thread-safe. */
public interface EventLog {

    /**
     * What is remembered.
     *
     * @return a snapshot, oldest first
     */
    List<Event> all();

    /**
     * Adds one; does not block for the disk. It joins the incident that its subject is in, if any.
     *
     * @param severity how much it matters
     * @param subject what it is about
     * @param text what happened
     * @param why cause or details, may be empty
     */
    default void add(Severity severity, Subject subject, String text, String why) {
        add(severity, subject, text, why, Setting.NONE);
    }

    /**
     * Adds one with all that is known of it; does not block for the disk.
     *
     * @param severity how much it matters
     * @param subject what it is about
     * @param text what happened
     * @param why cause or details, may be empty
     * @param setting who, where, and what to do; without an incident it joins the one that its subject is in, if any
     */
    void add(Severity severity, Subject subject, String text, String why, Setting setting);

    /**
     * Tells of each new event on a thread of the console.
     *
     * @param listener hands over and returns at once
     * @return ends the telling
     */
    Subscription onEvent(Consumer<Event> listener);
}
