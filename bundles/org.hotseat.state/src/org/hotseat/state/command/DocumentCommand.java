// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import java.util.List;

import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Role;
import org.hotseat.state.data.Severity;

/** Commands about accounts, objects of the cluster document and the journal. */
public sealed interface DocumentCommand extends Command {

    @Override
    default Role needed() {
        return Role.ADMINISTRATOR;
    }

    /**
     * Gives a person a role.
     *
     * @param baseVersion of the account's key; 0 for a new one
     * @param account who and what
     */
    record SetAccount(long baseVersion, AccountRecord account) implements DocumentCommand {
    }

    /**
     * Takes a person's role away; groups of the host's users may still give one.
     *
     * @param baseVersion of the account's key
     * @param name whose
     */
    record RemoveAccount(long baseVersion, String name) implements DocumentCommand {
    }

    /**
     * Makes or changes an object.
     *
     * @param baseVersion of the object's key; 0 for a new one
     * @param object what shall be
     */
    record PutObject(long baseVersion, ObjectRecord object) implements DocumentCommand {
    }

    /**
     * Removes an object.
     *
     * @param baseVersion of the object's key
     * @param id which
     */
    record RemoveObject(long baseVersion, String id) implements DocumentCommand {
    }

    /**
     * Writes into the journal of the cluster.
     *
     * @param severity how much it matters
     * @param subject key or id of the thing
     * @param code stable word; empty when there is none
     * @param arguments of the text
     * @param text what happened, in English
     * @param why the reason, in English; may be empty
     */
    record Note(Severity severity, String subject, String code, List<String> arguments, String text, String why)
            implements DocumentCommand {

        /** Copies the list. */
        public Note {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Role needed() {
            return Role.AGENT;
        }
    }
}
