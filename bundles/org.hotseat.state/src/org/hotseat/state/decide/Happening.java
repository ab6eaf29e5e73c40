// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.osgi.util.NLS;
import org.hotseat.state.data.JournalRecord;

/** What deciding itself writes into the cluster's journal. Names are stable: they are stored. */
public enum Happening {
    /** 0 cluster. */
    CLUSTER_FOUNDED,
    /** 0 voters. */
    VOTERS_CHANGED,
    /** 0 profile or "own". */
    TIMING_CHANGED,
    /** 0 key. */
    LEASE_KEY_ADDED,
    /** 0 key. */
    LEASE_KEY_SIGNS,
    /** 0 key. */
    LEASE_KEY_RETIRED,
    /** 0 schema. */
    SCHEMA_RAISED,
    /** 0 host. */
    HOST_ADDED,
    /** 0 host. */
    HOST_REMOVED,
    /** 0 host, 1 incarnation. */
    HOST_INTENDED,
    /** 0 host. */
    INTENT_ENDED,
    /** 0 host, 1 account. */
    HOST_VOUCHED,
    /** 0 host, 1 address of its controller, 2 incarnation; told by an agent that leads, as the next four. */
    HOST_POWER_ORDERED,
    /** 0 host, 1 address of its controller, 2 incarnation. */
    HOST_POWER_OFF,
    /** 0 host, 1 address of its controller, 2 incarnation. */
    HOST_POWER_REFUSED,
    /** 0 host, 1 address of its controller, 2 incarnation. */
    HOST_POWER_SILENT,
    /** 0 host, 1 address of its controller, 2 incarnation. */
    HOST_POWER_UNABLE,
    /** 0 host. */
    WENT_ON_ALONE,
    /** 0 how often in an hour; told by an agent, as what follows. */
    DETECTION_TOO_SHARP,
    /** 0 name of the new one. */
    AUTHORITY_CHANGED,
    /** 0 host, 1 moment. */
    AUTHORITY_ENDS,
    /** 0 host, 1 moment. */
    CERTIFICATE_ENDS,
    /** 0 machine, 1 old and 2 new owner, 3 epoch. */
    MACHINE_TAKEN,
    /** 0 machine, 1 old and 2 new owner, 3 epoch. */
    MACHINE_MOVED,
    /** 0 machine, 1 host, 2 epoch: its process had ended, the next epoch may start. */
    MACHINE_ENDED,
    /** 0 machine, 1 host, 2 epoch: it was switched off by wish. */
    MACHINE_RELEASED,
    /**
     * 0 machine, 1 host, 2 epoch, 3 milliseconds for which it had stood still before (0 for not at all, empty when that
     * is not known), 4 milliseconds for which it has run since, 5 milliseconds that the teller's clock is ahead of the
     * leader's (empty when not known); told by an agent.
     */
    MACHINE_RUNS,
    /** 0 host, 1 milliseconds of silence; told by the leader's agent when no take-over follows from it. */
    HOST_SILENT,
    /** 0 host; told by the leader's agent. */
    HOST_HEARD,
    /** 0 machine, 1 host, 2 runs that count, 3 how many of them went well; told by an agent. */
    DRILL_ENDED,
    /** 0 name of the copy, 1 host, 2 what is wrong; told by an agent. */
    DRILL_LEFT,
    /** 0 name of the copy, 1 host; told by an agent after the one before. */
    DRILL_CLEARED,
    /** 0 machine, 1 host, 2 generation that it has, 3 generation that was promised; told by an agent. */
    GENERATION_MISSING,
    /** 0 host, 1 account. */
    MAINTENANCE_BEGAN,
    /** 0 host, 1 account. */
    MAINTENANCE_ENDED,
    /** 0 host. */
    MAINTENANCE_RETURNED,
    /** 0 machine, 1 host, 2 seconds without a sign of life; told by its owner's agent, as what follows. */
    GUEST_SILENT,
    /** 0 machine, 1 host. */
    GUEST_BACK,
    /** 0 machine, 1 host. */
    GUEST_PANICKED,
    /** 0 machine, 1 host, 2 what the hypervisor did about it. */
    GUEST_WATCHDOG,
    /** 0 machine, 1 host. */
    GUEST_RESTARTED,
    /** 0 machine, 1 host, 2 restarts in an hour that did not help. */
    GUEST_LEFT_ALONE,
    /** 0 machine, 1 host; what served its disks has ended, and the machine was ended with it. */
    DISKS_LOST,
    /** 0 machine that makes room, 1 host, 2 machine that it makes room for. */
    MACHINE_DISPLACED,
    /** 0 machine, 1 host. */
    MACHINE_READMITTED,
    /** 0 switch, 1 what is wrong; told by the leader's agent, as what follows. */
    SWITCH_LOST,
    /** 0 switch. */
    SWITCH_BACK,
    /** 0 switch, 1 output, 2 input that it shows, 3 input that is wanted. */
    CROSSPOINT_OUTSIDE,
    /** 0 switch, 1 outputs, 2 account. */
    CROSSPOINTS_TAKEN,
    /** 0 switch, 1 outputs that failed, with their outcomes, 2 account. */
    TAKE_FAILED,
    /** 0 move, 1 seats, 2 account that asked for it, or host of the leader. */
    SEAT_MOVED,
    /** 0 move, 1 seats, 2 account, 3 why. */
    SEAT_RETURNED,
    /** 0 move, 1 seats, 2 what is missing. */
    SEAT_DEGRADED,
    /** 0 host, 1 output, 2 monitor, 3 its mode, 4 monitor expected, 5 its mode, 6 machine; told by the host's agent. */
    MONITOR_OTHER_MODE,
    /** The same with one mode: 0 host, 1 output, 2 monitor, 3 monitor expected, 4 machine; told by the host's agent. */
    MONITOR_OTHER,
    /** 0 host, 1 output, 2 monitor; told by the host's agent, as what follows. */
    MONITOR_SAYS_OTHER,
    /** 0 host, 1 output, 2 monitor expected. */
    MONITOR_GONE,
    /** 0 host, 1 output, 2 monitor. */
    MONITOR_BACK,
    /** 0 host; told by its agent. */
    SOUND_LOST,
    /** 0 host; told by its agent. */
    SOUND_BACK,
    /** 0 host, 1 output, 2 mode there, 3 other host, 4 its output, 5 mode there, 6 machine that both may show. */
    OUTPUTS_DIFFER;

    private static final String BUNDLE = "org.hotseat.state.decide.messages";

    /**
     * The text that goes into the journal itself, for programs that do not know the name.
     *
     * @param arguments as the constant says
     * @return in English
     */
    public String english(List<String> arguments) {
        return NLS.bind(sentence(Locale.ROOT, name()), arguments.toArray());
    }

    /**
     * The text of a journal entry in the language of this process.
     *
     * @param entry any
     * @return the entry's own text when its code is not known here
     */
    public static String text(JournalRecord entry) {
        for (Happening known : values()) {
            if (known.name().equals(entry.code())) {
                return NLS.bind(sentence(Locale.getDefault(), entry.code()), entry.arguments().toArray());
            }
        }
        return entry.text();
    }

    private static String sentence(Locale locale, String name) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale, Happening.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString(name);
        } catch (MissingResourceException none) {
            return name + ' ' + none.getKey();
        }
    }
}
