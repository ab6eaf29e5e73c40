// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;

/**
 * What a person is told of one switch. Immutable.
 *
 * @param name of the switch
 */
record Texts(String name) {

    Failure late() {
        return new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.late, name), Messages.lateRemedy);
    }

    Failure of(TalkException no) {
        String text = no.text();
        return switch (no.kind()) {
        case NOT_SENT -> new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.unreachable, name, text),
                Messages.unreachableRemedy);
        case LOST -> new Failure(FailureCode.TIMEOUT, NLS.bind(Messages.lost, name, text), Messages.lostRemedy);
        case SIGN_IN -> new Failure(FailureCode.AUTHENTICATION, NLS.bind(Messages.signIn, name, text),
                Messages.signInRemedy);
        case STRANGE, REFUSED -> new Failure(FailureCode.OTHER, NLS.bind(Messages.strange, name, text),
                Messages.strangeRemedy);
        };
    }

    Failure noLayer(Layer layer) {
        return new Failure(FailureCode.UNSUPPORTED, NLS.bind(Messages.noLayer, name, layer), Messages.noLayerRemedy);
    }

    Failure noOutput(Output output) {
        return new Failure(FailureCode.NOT_FOUND, NLS.bind(Messages.noOutput, name, output), Messages.noPortRemedy);
    }

    Failure noInput(Output output, Source wanted) {
        return new Failure(FailureCode.NOT_FOUND, NLS.bind(Messages.noInput, new Object[] { name, wanted, output }),
                Messages.noPortRemedy);
    }

    Failure noDisconnect(Output output) {
        return new Failure(FailureCode.UNSUPPORTED, NLS.bind(Messages.noDisconnect, name, output),
                Messages.noDisconnectRemedy);
    }

    Failure noLock() {
        return new Failure(FailureCode.UNSUPPORTED, NLS.bind(Messages.noLock, name), Messages.noLockRemedy);
    }

    Failure refused(Output output, Refusal reason, String said) {
        String message = NLS.bind(Messages.refused, new Object[] { name, output, said });
        return switch (reason) {
        case RANGE -> new Failure(FailureCode.NOT_FOUND, message, Messages.refusedRANGE);
        case LOCKED -> new Failure(FailureCode.WRONG_STATE, message, Messages.refusedLOCKED);
        case PRIVILEGE -> new Failure(FailureCode.PERMISSION, message, Messages.refusedPRIVILEGE);
        case BUSY -> new Failure(FailureCode.WRONG_STATE, message, Messages.refusedBUSY);
        case OFFLINE_ENDPOINT -> new Failure(FailureCode.UNREACHABLE, message, Messages.refusedOFFLINE_ENDPOINT);
        case CONFLICT -> new Failure(FailureCode.WRONG_STATE, message, Messages.refusedCONFLICT);
        case UNSUPPORTED -> new Failure(FailureCode.UNSUPPORTED, message, Messages.refusedUNSUPPORTED);
        case OTHER -> new Failure(FailureCode.OTHER, message, Messages.refusedOTHER);
        };
    }

    Failure diverged(Output output, Source actual) {
        return new Failure(FailureCode.WRONG_STATE,
                NLS.bind(Messages.diverged, new Object[] { name, output, actual }), Messages.divergedRemedy);
    }

    Failure lockNotHeld(Output output, LockState actual) {
        return new Failure(FailureCode.WRONG_STATE,
                NLS.bind(Messages.lockNotHeld, new Object[] { name, output, actual }), Messages.divergedRemedy);
    }

    Failure indeterminate(Output output, String text) {
        return new Failure(FailureCode.TIMEOUT,
                NLS.bind(Messages.indeterminate, new Object[] { name, output, text }), Messages.indeterminateRemedy);
    }
}
