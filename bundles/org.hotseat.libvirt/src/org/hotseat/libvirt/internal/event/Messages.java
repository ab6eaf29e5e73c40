// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.event;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String closedByHost = "";
    public static String closedError = "";
    public static String closedHere = "";
    public static String closedSilent = "";
    public static String jobBackup = "";
    public static String jobDump = "";
    public static String jobFailed = "";
    public static String jobIncoming = "";
    public static String jobMigration = "";
    public static String jobOther = "";
    public static String jobPause = "";
    public static String jobRestore = "";
    public static String jobSave = "";
    public static String jobSnapshot = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
