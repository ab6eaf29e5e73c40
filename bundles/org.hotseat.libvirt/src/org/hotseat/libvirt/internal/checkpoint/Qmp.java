// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** The few words of QEMU's monitor that checkpoints need. Pure. */
final class Qmp {

    static final String STATUS = "{\"execute\": \"query-status\"}";
    static final String MIGRATION = "{\"execute\": \"query-migrate\"}";
    static final String CANCEL = "{\"execute\": \"migrate_cancel\"}";

    private static final String NAME = "hotseat-copy";
    private static final Pattern ERROR = Pattern.compile(
            "\"error\"\\s*:\\s*\\{[^}]*\"desc\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("\"status\"\\s*:\\s*\"([a-z-]+)\"");
    private static final Pattern REASON = Pattern.compile("\"error-desc\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Qmp() {
    }

    /** An answer that is no error. */
    static String checked(String answer) throws FailureException {
        Matcher error = ERROR.matcher(answer);
        if (error.find()) {
            throw new FailureException(FailureCode.OTHER, NLS.bind(Messages.monitor, error.group(1)), "");
        }
        return answer;
    }

    /** Copies while the machine runs, or as always. */
    static String background(boolean on) {
        return "{\"execute\": \"migrate-set-capabilities\", \"arguments\": {\"capabilities\": [{\"capability\": "
                + "\"background-snapshot\", \"state\": " + on + "}]}}";
    }

    /** Pulls the cable of a network. */
    static String unplug(String alias) {
        return "{\"execute\": \"set_link\", \"arguments\": {\"name\": \"" + alias.replaceAll("[^\\w.-]", "")
                + "\", \"up\": false}}";
    }

    static String giveDescriptor() {
        return "{\"execute\": \"getfd\", \"arguments\": {\"fdname\": \"" + NAME + "\"}}";
    }

    static String takeDescriptorBack() {
        return "{\"execute\": \"closefd\", \"arguments\": {\"fdname\": \"" + NAME + "\"}}";
    }

    static String copy() {
        return "{\"execute\": \"migrate\", \"arguments\": {\"uri\": \"fd:" + NAME + "\"}}";
    }

    /** What {@link #STATUS} answered. */
    static boolean isRunning(String answer) {
        return word(answer).equals("running");
    }

    /** What {@link #MIGRATION} answered. */
    static CopyState copyState(String answer) {
        return switch (word(answer)) {
            case "" -> CopyState.NONE;
            case "completed" -> CopyState.DONE;
            case "failed", "cancelled" -> CopyState.FAILED;
            default -> CopyState.UNDER_WAY;
        };
    }

    /** Why it failed, as far as it says. */
    static String reason(String answer) {
        Matcher reason = REASON.matcher(answer);
        return reason.find() ? reason.group(1) : word(answer);
    }

    private static String word(String answer) {
        Matcher word = WORD.matcher(answer);
        return word.find() ? word.group(1) : "";
    }

    /** How far a copy is. */
    enum CopyState {
        NONE, UNDER_WAY, DONE, FAILED
    }
}
