// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.seats.move;

import java.util.concurrent.Executor;

import org.hotseat.console.operation.OperationRunner;
import org.hotseat.console.session.Session;
import org.hotseat.ui.ink.Look;

/**
 * What a move by hand needs.
 *
 * @param session the open cluster
 * @param runner runs operations beside the window
 * @param window runs tasks later on the window's thread, none after it is gone
 * @param background runs what computes
 * @param look colours and fonts
 */
public record MoveContext(Session session, OperationRunner runner, Executor window, Executor background, Look look) {
}
