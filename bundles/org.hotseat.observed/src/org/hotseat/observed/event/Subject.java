// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event;

/**
 * What an event is about.
 *
 * @param kind which of the nouns
 * @param id its id as text; for machines the UUID
 * @param name its name at the time
 */
public record Subject(Kind kind, String id, String name) {

    /** The nouns that events are about. */
    public enum Kind {
        /** The cluster itself, its document or the console. */
        CLUSTER,
        /** A host. */
        HOST,
        /** A machine. */
        MACHINE
    }
}
