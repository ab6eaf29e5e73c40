// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plane Interface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The interface of a host that serves a plane; the bridge is empty where guests have none.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.PlaneInterface#getPlane <em>Plane</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.PlaneInterface#getInterfaceName <em>Interface Name</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.PlaneInterface#getAddress <em>Address</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.PlaneInterface#getBridge <em>Bridge</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getPlaneInterface()
 * @model
 * @generated
 */
public interface PlaneInterface extends EObject {
	/**
	 * Returns the value of the '<em><b>Plane</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plane</em>' reference.
	 * @see #setPlane(Plane)
	 * @see org.hotseat.model.cluster.ClusterPackage#getPlaneInterface_Plane()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Plane getPlane();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.PlaneInterface#getPlane <em>Plane</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plane</em>' reference.
	 * @see #getPlane()
	 * @generated
	 */
	void setPlane(Plane value);

	/**
	 * Returns the value of the '<em><b>Interface Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interface Name</em>' attribute.
	 * @see #setInterfaceName(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getPlaneInterface_InterfaceName()
	 * @model default=""
	 * @generated
	 */
	String getInterfaceName();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.PlaneInterface#getInterfaceName <em>Interface Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interface Name</em>' attribute.
	 * @see #getInterfaceName()
	 * @generated
	 */
	void setInterfaceName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getPlaneInterface_Address()
	 * @model default=""
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.PlaneInterface#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Bridge</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bridge</em>' attribute.
	 * @see #setBridge(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getPlaneInterface_Bridge()
	 * @model default=""
	 * @generated
	 */
	String getBridge();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.PlaneInterface#getBridge <em>Bridge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bridge</em>' attribute.
	 * @see #getBridge()
	 * @generated
	 */
	void setBridge(String value);

} // PlaneInterface
