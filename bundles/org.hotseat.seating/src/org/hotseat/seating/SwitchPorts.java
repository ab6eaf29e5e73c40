// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.seats.port.UsbPort;
import org.hotseat.seats.port.VideoPort;
import org.hotseat.seats.room.Layer;
import org.hotseat.seats.room.Point;
import org.hotseat.seats.room.Source;
import org.hotseat.seats.run.Evidence;
import org.hotseat.seats.run.Result;
import org.hotseat.seats.run.Result.Kind;
import org.hotseat.switching.Crosspoints;

/** Matrix switches as transactions about seats need them; outcomes of the drivers become their results one to one. */
final class SwitchPorts implements VideoPort, UsbPort {

    private final Crosspoints crosspoints;

    SwitchPorts(Crosspoints crosspoints) {
        this.crosspoints = crosspoints;
    }

    @Override
    public Result take(Point point, Source source, Deadline deadline) {
        return result(crosspoints.take(point.device(), layer(point.layer()), new Output(point.output()), source(source),
                deadline));
    }

    @Override
    public Result hold(Point point, boolean own, Deadline deadline) {
        return result(crosspoints.lock(point.device(), layer(point.layer()), new Output(point.output()), own
                ? LockOrder.OWN : LockOrder.RELEASE, deadline));
    }

    @Override
    public Result look(Point point, Source source, Deadline deadline) {
        try {
            org.hotseat.devices.matrix.Source shown = crosspoints.read(point.device(), layer(point.layer()),
                    new Output(point.output()), deadline);
            if (shown.kind() == org.hotseat.devices.matrix.Source.Kind.UNKNOWN) {
                return Result.not(Kind.NOT_SENT, Messages.shownUnknown);
            }
            return shown.equals(source(source)) ? Result.done(Evidence.E2) : Result.not(Kind.DIVERGED, shown
                    .toString());
        } catch (FailureException silent) {
            return Result.not(Kind.NOT_SENT, silent.failure().text());
        }
    }

    private static Result result(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Verified done -> Result.done(Evidence.E2);
            case Outcome.Refused no -> Result.not(no.reason() == Refusal.BUSY ? Kind.BUSY : Kind.REFUSED, no.failure()
                    .text());
            case Outcome.Diverged other -> Result.not(Kind.DIVERGED, other.failure().text());
            case Outcome.Indeterminate open -> Result.not(Kind.INDETERMINATE, open.failure().text());
            case Outcome.NotSent not -> Result.not(Kind.NOT_SENT, not.failure().text());
        };
    }

    private static org.hotseat.devices.matrix.Layer layer(Layer layer) {
        return org.hotseat.devices.matrix.Layer.valueOf(layer.name());
    }

    private static org.hotseat.devices.matrix.Source source(Source source) {
        return switch (source.kind()) {
            case INPUT -> org.hotseat.devices.matrix.Source.input(source.input());
            case NONE -> org.hotseat.devices.matrix.Source.NONE;
            case UNKNOWN -> org.hotseat.devices.matrix.Source.UNKNOWN;
        };
    }
}
