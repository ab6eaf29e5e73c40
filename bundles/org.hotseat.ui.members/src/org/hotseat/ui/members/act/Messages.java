// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.act;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String accountColumn = "";
    public static String accountName = "";
    public static String accountOdd = "";
    public static String accountRemove = "";
    public static String accountRole = "";
    public static String accountSet = "";
    public static String accountThing = "";
    public static String accountsMessage = "";
    public static String accountsTitle = "";
    public static String addVoter = "";
    public static String addVoterVerb = "";
    public static String andMore = "";
    public static String beyond = "";
    public static String cancel = "";
    public static String enoughVoters = "";
    public static String fieldMillis = "";
    public static String fieldNumber = "";
    public static String fieldPercent = "";
    public static String journalOf = "";
    public static String journalText = "";
    public static String journalTime = "";
    public static String journalWhy = "";
    public static String lastVoter = "";
    public static String leads = "";
    public static String mayOnly = "";
    public static String noAgents = "";
    public static String noJournal = "";
    public static String noMember = "";
    public static String noNumber = "";
    public static String noWordNeeded = "";
    public static String oneHost = "";
    public static String ownProfile = "";
    public static String profileLabel = "";
    public static String qClockRate = "";
    public static String qElection = "";
    public static String qGuard = "";
    public static String qKeeperRestart = "";
    public static String qLease = "";
    public static String qLostRenewals = "";
    public static String qPeriod = "";
    public static String qRoundTrip = "";
    public static String qStop = "";
    public static String qSuspicion = "";
    public static String qWakeUp = "";
    public static String removeVoter = "";
    public static String removeVoterVerb = "";
    public static String roleAdministrator = "";
    public static String roleAgent = "";
    public static String roleColumn = "";
    public static String roleOperator = "";
    public static String roleViewer = "";
    public static String timingConflict = "";
    public static String timingMessage = "";
    public static String timingSet = "";
    public static String timingThing = "";
    public static String timingTitle = "";
    public static String unknownOutcome = "";
    public static String votersThen = "";
    public static String votesAlready = "";
    public static String votesNot = "";
    public static String vouchLate = "";
    public static String vouchQuestion = "";
    public static String vouchTitle = "";
    public static String vouchVerb = "";
    public static String wClockRate = "";
    public static String wElection = "";
    public static String wGuard = "";
    public static String wKeeperRestart = "";
    public static String wLease = "";
    public static String wLostRenewals = "";
    public static String wPeriod = "";
    public static String wRoundTrip = "";
    public static String wStop = "";
    public static String wSuspicion = "";
    public static String wWakeUp = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
