// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ports.output;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String alarms = "";
    public static String asBefore = "";
    public static String clear = "";
    public static String clearTitle = "";
    public static String columnAlarm = "";
    public static String columnEdid = "";
    public static String columnLearned = "";
    public static String columnMachine = "";
    public static String columnOutput = "";
    public static String columnThere = "";
    public static String columnViewer = "";
    public static String connecting = "";
    public static String differs = "";
    public static String forget = "";
    public static String head = "";
    public static String headTip = "";
    public static String learn = "";
    public static String learnTitle = "";
    public static String machine = "";
    public static String meanwhile = "";
    public static String meanwhileRemedy = "";
    public static String monitor = "";
    public static String noAgents = "";
    public static String noAnswer = "";
    public static String noMachines = "";
    public static String noOutputs = "";
    public static String nobodyLooks = "";
    public static String operatorsOnly = "";
    public static String picture = "";
    public static String same = "";
    public static String select = "";
    public static String show = "";
    public static String showHere = "";
    public static String showNote = "";
    public static String showOn = "";
    public static String showTitle = "";
    public static String shown = "";
    public static String showsNothing = "";
    public static String silent = "";
    public static String starting = "";
    public static String tryNow = "";
    public static String waits = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
