// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.training;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String clusterName = "";
    public static String desk = "";
    public static String dispatch = "";
    public static String noDriver = "";
    public static String noDriverRemedy = "";
    public static String noScreen = "";
    public static String plot = "";
    public static String radar = "";
    public static String room = "";
    public static String support = "";
    public static String voice = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
