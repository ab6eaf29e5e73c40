// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plane</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the three networks that join the hosts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.Plane#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Plane#getSubnet <em>Subnet</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getPlane()
 * @model
 * @generated
 */
public interface Plane extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.PlaneKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hotseat.model.cluster.PlaneKind
	 * @see #setKind(PlaneKind)
	 * @see org.hotseat.model.cluster.ClusterPackage#getPlane_Kind()
	 * @model
	 * @generated
	 */
	PlaneKind getKind();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Plane#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hotseat.model.cluster.PlaneKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlaneKind value);

	/**
	 * Returns the value of the '<em><b>Subnet</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subnet</em>' attribute.
	 * @see #setSubnet(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getPlane_Subnet()
	 * @model default=""
	 * @generated
	 */
	String getSubnet();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Plane#getSubnet <em>Subnet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subnet</em>' attribute.
	 * @see #getSubnet()
	 * @generated
	 */
	void setSubnet(String value);

} // Plane
