// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Tests of the model. */
package org.hotseat.cluster.model;
