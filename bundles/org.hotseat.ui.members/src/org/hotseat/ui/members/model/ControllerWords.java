// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members.model;

import org.eclipse.osgi.util.NLS;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.PowerNews;
import org.hotseat.state.ladder.Rung;

/** What the controller of a silent host that is not trusted does about it, and what is left to a person. */
final class ControllerWords {

    private ControllerWords() {
    }

    static String of(Ladder ladder) {
        return ladder.power().map(power -> of(ladder, power)).orElse(Messages.controllerNone);
    }

    private static String of(Ladder ladder, Rung.Power power) {
        String sentence = power.news().map(news -> said(ladder, news))
                .orElse(ladder.asksController() ? Messages.controllerAsked : Messages.controllerSilent);
        return NLS.bind(sentence, power.address());
    }

    private static String said(Ladder ladder, PowerNews news) {
        return switch (news) {
            case ON -> Messages.controllerAsked;
            case ORDERED -> ladder.asksController() ? Messages.controllerOrdered : Messages.controllerLame;
            case OFF_ONCE, OFF -> Messages.controllerOff;
            case REFUSED -> Messages.controllerRefuses;
            case SILENT -> Messages.controllerSilent;
            case UNABLE -> Messages.controllerUnable;
            case OTHERS -> Messages.controllerOthers;
        };
    }
}
