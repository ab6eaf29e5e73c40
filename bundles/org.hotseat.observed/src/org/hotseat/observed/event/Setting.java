// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event;

/**
 * What belongs to an event beside its sentence. Texts are in the user's language and empty when there is nothing.
 *
 * @param incident the same for all events of one incident, such as all steps of a move; empty when it stands alone
 * @param role what it is within its incident
 * @param who the account that asked for it in a console; empty when nobody here did
 * @param where name of the host
 * @param remedy what to do about it
 */
public record Setting(String incident, Role role, String who, String where, String remedy) {

    /** Nothing more is known. */
    public static final Setting NONE = new Setting("", Role.STEP, "", "", "");

    /**
     * What an event is within its incident. The one in the highest role speaks for the incident; of several the worst,
     * of equally bad ones the last.
     */
    public enum Role {
        /** One of the things that happened on the way. */
        STEP,
        /** What a person calls the thing that happened, such as "was started". */
        CHANGE,
        /** How an act ended, and how long it took. */
        RESULT
    }

    /**
     * In a role.
     *
     * @param newRole within its incident
     * @return another setting
     */
    public Setting as(Role newRole) {
        return new Setting(incident, newRole, who, where, remedy);
    }

    /**
     * Part of an incident.
     *
     * @param id the same for all its events
     * @return another setting
     */
    public Setting in(String id) {
        return new Setting(id, role, who, where, remedy);
    }

    /**
     * Asked for by somebody.
     *
     * @param account the person's
     * @return another setting
     */
    public Setting by(String account) {
        return new Setting(incident, role, account, where, remedy);
    }

    /**
     * On a host.
     *
     * @param host its name
     * @return another setting
     */
    public Setting at(String host) {
        return new Setting(incident, role, who, host, remedy);
    }

    /**
     * With something to do.
     *
     * @param what one sentence
     * @return another setting
     */
    public Setting todo(String what) {
        return new Setting(incident, role, who, where, what);
    }
}
