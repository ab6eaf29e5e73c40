// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import org.hotseat.base.failure.FailureCode;

/** Every reason for which a command is refused. Names are stable: they are stored and sent. */
public enum RefusalReason {
    /** 0 role, 1 needed role, 2 command. */
    ROLE_TOO_LOW(FailureCode.PERMISSION),
    /** 0 command, 1 agent that gave it. */
    NOT_ITS_AGENT(FailureCode.PERMISSION),
    /** 0 command, 1 agent that gave it, 2 leader. */
    NOT_THE_LEADER(FailureCode.WRONG_STATE),
    /** 0 command, 1 schema that it needs, 2 present schema. */
    COMMAND_TOO_NEW(FailureCode.TOO_NEW),
    /** 0 command, 1 schema that it needs, 2 hosts whose agents do not understand that. */
    COMMAND_LACKS_AGENTS(FailureCode.TOO_NEW),
    /** 0 kind of the command. */
    COMMAND_UNKNOWN(FailureCode.UNSUPPORTED),
    /** 0 present schema, 1 newest that the leader understands. */
    SCHEMA_TOO_NEW(FailureCode.TOO_NEW),
    /** 0 wanted schema, 1 present schema. */
    SCHEMA_NOT_HIGHER(FailureCode.INVALID),
    /** 0 host's name, 1 oldest and 2 newest that it understands, 3 schema. */
    HOST_LACKS_SCHEMA(FailureCode.TOO_NEW),
    /** 0 hosts whose agents do not understand it, 1 schema. */
    AGENTS_LACK_SCHEMA(FailureCode.TOO_NEW),
    /** 0 key, 1 what is wrong with it. */
    VALUE_UNREADABLE(FailureCode.DAMAGED),
    /** No arguments. */
    NO_CLUSTER(FailureCode.WRONG_STATE),
    /** 0 name of the cluster. */
    CLUSTER_EXISTS(FailureCode.EXISTS),
    /** 0 what, 1 its id. */
    NOT_THERE(FailureCode.NOT_FOUND),
    /** 0 what, 1 its id. */
    EXISTS_ALREADY(FailureCode.EXISTS),
    /** 0 name, 1 what has it already. */
    NAME_TAKEN(FailureCode.EXISTS),
    /** 0 address and port, 1 host that has it already. */
    ADDRESS_TAKEN(FailureCode.EXISTS),
    /** 0 host. */
    HOST_VOTES(FailureCode.WRONG_STATE),
    /** 0 host. */
    HOST_LEADS(FailureCode.WRONG_STATE),
    /** 0 host, 1 machine. */
    HOST_HAS_MACHINE(FailureCode.WRONG_STATE),
    /** 0 host. */
    HOST_INTENDED(FailureCode.WRONG_STATE),
    /** 0 machine and 1 its priority, 2 machine that should make room and 3 its priority. */
    PRIORITY_NOT_HIGHER(FailureCode.INVALID),
    /** 0 host. */
    HOST_IN_MAINTENANCE(FailureCode.WRONG_STATE),
    /** 0 host; asked by the leader's gate. */
    HOST_NOT_SILENT(FailureCode.WRONG_STATE),
    /** 0 host, 1 incarnation or id that was expected. */
    INTENT_OTHER(FailureCode.WRONG_STATE),
    /** 0 host. */
    LEASE_MISSING(FailureCode.WRONG_STATE),
    /** 0 host, 1 its incarnation, 2 the one that was named. */
    INCARNATION_OTHER(FailureCode.WRONG_STATE),
    /** 0 host. */
    BOOT_OTHER(FailureCode.WRONG_STATE),
    /** 0 machine, 1 owner and 2 epoch that it has. */
    AUTHORITY_OTHER(FailureCode.WRONG_STATE),
    /** 0 machine, 1 owner. */
    MACHINE_OWNED(FailureCode.WRONG_STATE),
    /** 0 machine. */
    MACHINE_RELEASED(FailureCode.WRONG_STATE),
    /** 0 machine, 1 target. */
    STANDBY_NOT_ELIGIBLE(FailureCode.WRONG_STATE),
    /** 0 machine, 1 host that has its disks, 2 another one. */
    DISKS_ELSEWHERE(FailureCode.WRONG_STATE),
    /** 0 machine, 1 standby that is eligible. */
    STANDBY_OTHER(FailureCode.WRONG_STATE),
    /** 0 machine, 1 generation, 2 the committed one. */
    GENERATION_LOWER(FailureCode.INVALID),
    /** 0 host; it has no hypervisor. */
    HOST_RUNS_NO_MACHINES(FailureCode.INVALID),
    /** 0 host; it is neither a board nor a host with a hypervisor. */
    HOST_HAS_NO_PORTS(FailureCode.INVALID),
    /** 0 port, 1 its board, 2 its epoch, 3 the one that was named. */
    PORT_EPOCH_OLD(FailureCode.WRONG_STATE),
    /** 0 port, 1 board, 2 present epoch, 3 the one that was seen. */
    PORT_CHANGED(FailureCode.WRONG_STATE),
    /** 0 port, 1 board, 2 machine. */
    PORT_IN_USE(FailureCode.WRONG_STATE),
    /** 0 move of a seat, 1 version that it has, 2 the one that was to be written. */
    SEAT_RUN_OTHER(FailureCode.WRONG_STATE),
    /** 0 move of a seat. */
    SEAT_RUN_OVER(FailureCode.WRONG_STATE),
    /** 0 seat, 1 move that left it as it is now. */
    SEAT_CHANGED(FailureCode.WRONG_STATE),
    /** 0 machine. */
    MACHINE_NOT_PROTECTED(FailureCode.WRONG_STATE),
    /** 0 machine. */
    MACHINE_NOT_COPIED(FailureCode.WRONG_STATE),
    /** 0 name of the figure, 1 its value, 2 least and 3 most that it may be. */
    CARE_OUT_OF_BOUNDS(FailureCode.INVALID),
    /** 0 present voters, 1 wanted ones. */
    VOTERS_NOT_ONE_BY_ONE(FailureCode.INVALID),
    /** 0 most that there may be. */
    VOTERS_TOO_MANY(FailureCode.INVALID),
    /** 0 broken inequalities with their figures. */
    TIMING_BROKEN(FailureCode.INVALID),
    /** 0 wait for a take-over now and 1 with the new times, ms; 2 machine that may run. */
    TIMING_SHORTER(FailureCode.WRONG_STATE),
    /** 0 what is wrong. */
    TIMING_IMPOSSIBLE(FailureCode.INVALID),
    /** 0 id of the key. */
    LEASE_KEY_UNKNOWN(FailureCode.NOT_FOUND),
    /** 0 id of the key. */
    LEASE_KEY_SIGNS(FailureCode.WRONG_STATE),
    /** 0 id of the key. */
    LEASE_KEY_TWICE(FailureCode.EXISTS),
    /** 0 id of the older key. */
    LEASE_KEY_CHANGE_OPEN(FailureCode.WRONG_STATE),
    /** 0 present term, 1 claimed one. */
    TERM_OLD(FailureCode.WRONG_STATE),
    /** 0 what a record may not be. */
    RECORD_INVALID(FailureCode.INVALID),
    /** 0 size in bytes, 1 largest one. */
    TOO_LARGE(FailureCode.INVALID),
    /** 0 voter set version; asked by the leader's gate. */
    VOTERS_NOT_SETTLED(FailureCode.WRONG_STATE),
    /** The leader changed while it was decided; the sequence is used up, the same command under the next is well. */
    LEADER_CHANGED(FailureCode.WRONG_STATE),
    /** It was given up undone because nobody led; the sequence is used up. */
    NO_LEADER(FailureCode.UNREACHABLE),
    /** 0 sequence, 1 the client's last one. */
    SEQUENCE_PASSED(FailureCode.INVALID);

    private final FailureCode code;

    RefusalReason(FailureCode code) {
        this.code = code;
    }

    /**
     * What callers branch on.
     *
     * @return the code
     */
    public FailureCode code() {
        return code;
    }

    /**
     * Whether the same command, under the client's next sequence, may well succeed.
     *
     * @return true when nothing is wrong with the command
     */
    public boolean isPassing() {
        return this == LEADER_CHANGED || this == NO_LEADER;
    }

    /** The sentence with places for arguments, in the language of this process. */
    String text() {
        return Sentences.text(name());
    }

    /** What to do, with places for arguments. */
    String remedy() {
        return Sentences.text(name() + ".remedy");
    }
}
