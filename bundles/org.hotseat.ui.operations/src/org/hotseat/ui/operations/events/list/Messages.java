// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.events.list;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String likewise = "";
    public static String oneStep = "";
    public static String oneStepIn = "";
    public static String remedy = "";
    public static String steps = "";
    public static String stepsHead = "";
    public static String stepsIn = "";
    public static String where = "";
    public static String who = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
