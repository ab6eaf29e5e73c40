// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String accelerationDisplay = "";
    public static String accelerationModel = "";
    public static String apicNeeded = "";
    public static String audioMissing = "";
    public static String bootBoth = "";
    public static String bootTwice = "";
    public static String busDevice = "";
    public static String countHarmful = "";
    public static String diskSource = "";
    public static String diskTarget = "";
    public static String diskTargetTwice = "";
    public static String headsRange = "";
    public static String hostDevice = "";
    public static String iscsiSecret = "";
    public static String iscsiTarget = "";
    public static String macForm = "";
    public static String macTwice = "";
    public static String memoryCurrent = "";
    public static String memoryUnread = "";
    public static String nameMissing = "";
    public static String nameSlash = "";
    public static String nameTwice = "";
    public static String nicSource = "";
    public static String noDomain = "";
    public static String passwordLong = "";
    public static String portRange = "";
    public static String redirectionSpice = "";
    public static String redirectionTcp = "";
    public static String serialPath = "";
    public static String serialTcp = "";
    public static String systemMissing = "";
    public static String topologyProduct = "";
    public static String typeMissing = "";
    public static String uuidForm = "";
    public static String vcpuCurrent = "";
    public static String vcpuRange = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
