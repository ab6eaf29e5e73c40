// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.domain;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String accelerationDisplay = "";
    static String accelerationModel = "";
    static String apicNeeded = "";
    static String audioMissing = "";
    static String bootBoth = "";
    static String bootTwice = "";
    static String busDevice = "";
    static String diskSource = "";
    static String diskTarget = "";
    static String diskTargetTwice = "";
    static String headsRange = "";
    static String hostDevice = "";
    static String iscsiSecret = "";
    static String iscsiTarget = "";
    static String macForm = "";
    static String macTwice = "";
    static String memoryCurrent = "";
    static String memoryUnread = "";
    static String nameMissing = "";
    static String nameSlash = "";
    static String nameTwice = "";
    static String nicSource = "";
    static String noDomain = "";
    static String passwordLong = "";
    static String portRange = "";
    static String redirectionSpice = "";
    static String redirectionTcp = "";
    static String serialPath = "";
    static String serialTcp = "";
    static String systemMissing = "";
    static String topologyProduct = "";
    static String typeMissing = "";
    static String uuidForm = "";
    static String vcpuCurrent = "";
    static String vcpuRange = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
