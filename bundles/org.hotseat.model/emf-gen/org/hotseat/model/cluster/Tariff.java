// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tariff</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Unit prices.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.Tariff#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Tariff#getPricePerProcessorHour <em>Price Per Processor Hour</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Tariff#getPricePerGibMonth <em>Price Per Gib Month</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Tariff#getPricePerNetworkGib <em>Price Per Network Gib</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getTariff()
 * @model
 * @generated
 */
public interface Tariff extends Named {
	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * The default value is <code>"EUR"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getTariff_Currency()
	 * @model default="EUR"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Tariff#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Price Per Processor Hour</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Price Per Processor Hour</em>' attribute.
	 * @see #setPricePerProcessorHour(BigDecimal)
	 * @see org.hotseat.model.cluster.ClusterPackage#getTariff_PricePerProcessorHour()
	 * @model default="0"
	 * @generated
	 */
	BigDecimal getPricePerProcessorHour();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Tariff#getPricePerProcessorHour <em>Price Per Processor Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Per Processor Hour</em>' attribute.
	 * @see #getPricePerProcessorHour()
	 * @generated
	 */
	void setPricePerProcessorHour(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Price Per Gib Month</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Price Per Gib Month</em>' attribute.
	 * @see #setPricePerGibMonth(BigDecimal)
	 * @see org.hotseat.model.cluster.ClusterPackage#getTariff_PricePerGibMonth()
	 * @model default="0"
	 * @generated
	 */
	BigDecimal getPricePerGibMonth();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Tariff#getPricePerGibMonth <em>Price Per Gib Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Per Gib Month</em>' attribute.
	 * @see #getPricePerGibMonth()
	 * @generated
	 */
	void setPricePerGibMonth(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Price Per Network Gib</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Price Per Network Gib</em>' attribute.
	 * @see #setPricePerNetworkGib(BigDecimal)
	 * @see org.hotseat.model.cluster.ClusterPackage#getTariff_PricePerNetworkGib()
	 * @model default="0"
	 * @generated
	 */
	BigDecimal getPricePerNetworkGib();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Tariff#getPricePerNetworkGib <em>Price Per Network Gib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Price Per Network Gib</em>' attribute.
	 * @see #getPricePerNetworkGib()
	 * @generated
	 */
	void setPricePerNetworkGib(BigDecimal value);

} // Tariff
