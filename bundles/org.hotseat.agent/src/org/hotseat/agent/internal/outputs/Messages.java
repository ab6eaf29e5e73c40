// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.outputs;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    public static String badDescription = "";
    public static String noEnd = "";
    public static String noEndRemedy = "";
    public static String noHead = "";
    public static String noHeadRemedy = "";
    public static String noMachine = "";
    public static String noMachineRemedy = "";
    public static String noOutput = "";
    public static String noOutputRemedy = "";
    public static String noVnc = "";
    public static String noVncRemedy = "";
    public static String twoOutputs = "";
    public static String twoOutputsRemedy = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
