// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.model;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String askBack = "";
    public static String askLost = "";
    public static String askPause = "";
    public static String backAtMost = "";
    public static String backBecause = "";
    public static String backNoLease = "";
    public static String backUnmeasured = "";
    public static String cannotBeCopied = "";
    public static String colCopy = "";
    public static String colGeneration = "";
    public static String colHost = "";
    public static String colLocked = "";
    public static String colLost = "";
    public static String colMachine = "";
    public static String colOutcome = "";
    public static String colPages = "";
    public static String colPause = "";
    public static String colShip = "";
    public static String colStandby = "";
    public static String colState = "";
    public static String colWire = "";
    public static String comma = "";
    public static String detail = "";
    public static String displacedBy = "";
    public static String factAtMost = "";
    public static String factBack = "";
    public static String factCopiedTo = "";
    public static String factGuest = "";
    public static String factInterval = "";
    public static String factMeasured = "";
    public static String factPause = "";
    public static String factPolicy = "";
    public static String factPrimary = "";
    public static String factPriority = "";
    public static String factReady = "";
    public static String factStandbys = "";
    public static String factWhy = "";
    public static String firstCopy = "";
    public static String generationWords = "";
    public static String guestNone = "";
    public static String guestReport = "";
    public static String guestRestart = "";
    public static String hostSilent = "";
    public static String hostTellsNothing = "";
    public static String limitFailures = "";
    public static String limitLink = "";
    public static String limitLongest = "";
    public static String limitPauses = "";
    public static String limitShortest = "";
    public static String limitTarget = "";
    public static String limitUnknown = "";
    public static String linkLost = "";
    public static String lostOfTarget = "";
    public static String measureChain = "";
    public static String measureM = "";
    public static String measureX = "";
    public static String measureY = "";
    public static String noAgent = "";
    public static String noGenerations = "";
    public static String noPace = "";
    public static String noStandbyNow = "";
    public static String notBegun = "";
    public static String notPaused = "";
    public static String notProtected = "";
    public static String nothingHeld = "";
    public static String olderThanPromised = "";
    public static String oneMachine = "";
    public static String onlyRestarted = "";
    public static String operatorsOnly = "";
    public static String outcomeBecause = "";
    public static String outcomeCopyFailed = "";
    public static String outcomeGivenUp = "";
    public static String outcomeHeld = "";
    public static String outcomeLinkLost = "";
    public static String outcomeNotCut = "";
    public static String outcomeRefused = "";
    public static String outcomeWhole = "";
    public static String pauseOfBudget = "";
    public static String pausedAlready = "";
    public static String pausesOf = "";
    public static String policyCopy = "";
    public static String policyNone = "";
    public static String policyRestart = "";
    public static String promised = "";
    public static String readyArmed = "";
    public static String readyCold = "";
    public static String readyColdBecause = "";
    public static String readyFilling = "";
    public static String restartOnly = "";
    public static String ringDeflating = "";
    public static String ringHeld = "";
    public static String ringInterval = "";
    public static String ringNext = "";
    public static String ringNothing = "";
    public static String ringUnit = "";
    public static String sentenceCopied = "";
    public static String sentenceElse = "";
    public static String sentenceWhy = "";
    public static String since = "";
    public static String standby = "";
    public static String standbyArmed = "";
    public static String standbyCold = "";
    public static String standbyFilling = "";
    public static String startsAnew = "";
    public static String stateAccepting = "";
    public static String stateCopy = "";
    public static String stateEnded = "";
    public static String stateImpossible = "";
    public static String stateLock = "";
    public static String stateMigrating = "";
    public static String stateNoStandby = "";
    public static String statePaused = "";
    public static String stateShip = "";
    public static String stateStartup = "";
    public static String stateTaking = "";
    public static String trendChanged = "";
    public static String trendM = "";
    public static String trendPause = "";
    public static String trendPauses = "";
    public static String trendSpeeds = "";
    public static String trendX = "";
    public static String trendY = "";
    public static String unbounded = "";

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
