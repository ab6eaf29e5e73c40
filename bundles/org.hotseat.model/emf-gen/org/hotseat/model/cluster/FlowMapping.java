// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flow Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Says which plane carries a flow.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.FlowMapping#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.FlowMapping#getPlane <em>Plane</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getFlowMapping()
 * @model
 * @generated
 */
public interface FlowMapping extends EObject {
	/**
	 * Returns the value of the '<em><b>Flow</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.FlowKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flow</em>' attribute.
	 * @see org.hotseat.model.cluster.FlowKind
	 * @see #setFlow(FlowKind)
	 * @see org.hotseat.model.cluster.ClusterPackage#getFlowMapping_Flow()
	 * @model
	 * @generated
	 */
	FlowKind getFlow();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.FlowMapping#getFlow <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow</em>' attribute.
	 * @see org.hotseat.model.cluster.FlowKind
	 * @see #getFlow()
	 * @generated
	 */
	void setFlow(FlowKind value);

	/**
	 * Returns the value of the '<em><b>Plane</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plane</em>' reference.
	 * @see #setPlane(Plane)
	 * @see org.hotseat.model.cluster.ClusterPackage#getFlowMapping_Plane()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Plane getPlane();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.FlowMapping#getPlane <em>Plane</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plane</em>' reference.
	 * @see #getPlane()
	 * @generated
	 */
	void setPlane(Plane value);

} // FlowMapping
