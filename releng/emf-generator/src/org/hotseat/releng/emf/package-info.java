// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Generates the code of the cluster model; part of the build, not of the product. */
package org.hotseat.releng.emf;
